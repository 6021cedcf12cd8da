package se.bokslut.report.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.SwedishText;

/** Makes links to files of the output folder, relative to a page that lies in it. */
final class FileLinks {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final Fraction THOUSAND = Fraction.of(1_000);
  private static final long MILLION = 1_000_000;

  private final Path output;

  FileLinks(Path output) {
    this.output = output;
  }

  /** A link to a file; none when its path would show an identity number. */
  Optional<FileLink> to(Path file) throws IOException {
    Path path = output.relativize(file);
    if (!IdentityNumberMask.maskPath(path.toString()).equals(path.toString())) {
      return Optional.empty();
    }
    String name = path.getFileName().toString();
    return Optional.of(
        new FileLink(ShownName.of(name), format(name), size(Files.size(file)), address(path)));
  }

  private static String format(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "xlsx", "xlsm", "xls" -> "Excel";
      default -> ShownName.of(ending.toUpperCase(Locale.ROOT));
    };
  }

  /** At least one kilobyte, so that no file seems to be empty that is not. */
  static String size(long bytes) {
    Fraction kilobytes = Fraction.of(bytes).dividedBy(THOUSAND);
    if (bytes < MILLION) {
      return SwedishText.number(Fraction.of(Math.max(bytes == 0 ? 0 : 1, bytes / 1_000)), 0)
          + "\u00A0kB";
    }
    return SwedishText.number(kilobytes.dividedBy(THOUSAND), 1) + "\u00A0MB";
  }

  /** Every name of the path percent-encoded, so that no sign of it steers the address. */
  static String address(Path relative) {
    StringBuilder address = new StringBuilder();
    for (Path name : relative) {
      address.append(address.isEmpty() ? "" : "/");
      for (byte octet : name.toString().getBytes(StandardCharsets.UTF_8)) {
        if (octet >= 0 && UNRESERVED.indexOf(octet) >= 0) {
          address.append((char) octet);
        } else {
          address.append("%%%02X".formatted(octet & 0xFF));
        }
      }
    }
    return address.toString();
  }
}
