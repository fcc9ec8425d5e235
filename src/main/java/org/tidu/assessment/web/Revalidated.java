package org.tidu.assessment.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What is the same for everybody until a table is deployed: anybody may keep it, but asks each time whether it still
 * holds, so that a new table shows at once.
 */
@Configuration
class Revalidated {

    static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePublic()).body(body);
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        // a strong tag names the bytes, and Tomcat does not compress what has one
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> tags = new FilterRegistrationBean<>(filter);
        tags.addUrlPatterns("/api/scenarios", "/api/rule-sets/*", "/api/official-texts");
        return tags;
    }
}
