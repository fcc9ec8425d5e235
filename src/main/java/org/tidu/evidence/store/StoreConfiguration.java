package org.tidu.evidence.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store as a bean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class StoreConfiguration {

    @Bean
    EvidenceStore evidenceStore(EvidenceSettings settings) {
        return Stores.of(settings);
    }
}
