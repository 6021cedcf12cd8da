package se.bokslut.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.consolidation.FunderRegister;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.PersonalData;
import se.bokslut.feedback.workbook.EmptyWorkbooks;
import se.bokslut.indicator.IndicatorFiles;

/** What the definitions say, read once; the programme does not start when they are at fault. */
@Configuration(proxyBeanMethods = false)
class DefinitionConfiguration {

  @Bean
  DefinitionFiles definitionFiles(
      @Value("${bokslut.definitions:classpath*:/definitions}") String root) {
    return new DefinitionFiles(root);
  }

  @Bean
  KindCatalogue kindCatalogue(DefinitionFiles files) {
    return KindDefinitionLoader.load(files);
  }

  @Bean
  PersonalData personalData(DefinitionFiles files, KindCatalogue kinds) {
    return PersonalDataLoader.load(files, kinds);
  }

  @Bean
  EmptyWorkbooks emptyWorkbooks(KindCatalogue kinds, DefinitionFiles files) {
    return new EmptyWorkbooks(kinds, KindGuideLoader.load(files));
  }

  @Bean
  IndicatorFiles indicatorFiles(DefinitionFiles files) {
    return IndicatorDefinitionLoader.load(files);
  }

  @Bean
  MinimumLevelCatalogue minimumLevelCatalogue(DefinitionFiles files) {
    return MinimumLevelLoader.load(files);
  }

  @Bean
  FunderRegister funderRegister(DefinitionFiles files) {
    return FunderRegisterLoader.load(files);
  }
}
