package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;
import org.tidu.support.ProcessTest;

/** Nothing is looked up for a request before the dispatcher does. */
@ProcessTest
class OneLookupTest {

    @Autowired
    HandlerMappingIntrospector introspector;

    @Test
    void the_filter_before_the_chains_hands_on_what_came_and_looks_nothing_up() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/tasks/1/completion");
        AtomicReference<List<String>> seen = new AtomicReference<>();
        FilterChain chain = (handed, response) -> seen.set(Collections.list(handed.getAttributeNames()));

        introspector.createCacheFilter().doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(seen.get()).isEmpty();
    }
}
