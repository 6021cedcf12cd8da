package se.bokslut.platform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.bokslut.report.Edition;
import se.bokslut.report.ReportSettings;

/**
 * Where the programme works and on what (spec reports "Command line").
 *
 * @param input the drop folder
 * @param output where reports are written
 * @param data the embedded database, the key and the log
 * @param templates the folder of the report templates, or null for {@code templates}, or those that
 *     came with the programme when there is no such folder
 * @param year the reporting year, or null for the latest finished one
 * @param cutOff the day up to which deliveries count, or null for that of the newest delivery
 * @param diaryNumber the office's own number of the matter, or null
 * @param smallestNumber the smallest number of persons that the public edition prints
 * @param reports which types of report are made: region, staten, enhet, avtal, riket
 * @param editions which editions are made: internt, publikt
 * @param pseudonymKey the secret key of pseudonyms in Base64, or null for a key file
 */
@ConfigurationProperties("bokslut")
public record BokslutSettings(
    @DefaultValue("input") Path input,
    @DefaultValue("output") Path output,
    @DefaultValue(".bokslut") Path data,
    @Nullable Path templates,
    @Nullable Integer year,
    @Nullable LocalDate cutOff,
    @Nullable String diaryNumber,
    @DefaultValue("5") int smallestNumber,
    @DefaultValue({"region", "staten", "enhet", "avtal", "riket"}) Set<String> reports,
    @DefaultValue({"internt", "publikt"}) Set<String> editions,
    @Nullable String pseudonymKey) {

  /** Those that change what reports say. */
  ReportSettings ofReports() {
    return new ReportSettings(
        Optional.ofNullable(diaryNumber),
        smallestNumber,
        reports,
        editions.stream().map(Edition::of).collect(Collectors.toSet()));
  }
}
