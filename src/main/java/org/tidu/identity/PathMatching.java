package org.tidu.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;

/**
 * The chains match whole addresses. The default matcher looks only at those the dispatcher servlet serves, and the
 * engine's REST interface and web apps have servlets of their own.
 */
@Configuration
class PathMatching {

    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }
}
