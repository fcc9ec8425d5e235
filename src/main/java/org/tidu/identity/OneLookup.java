package org.tidu.identity;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Spring Security looks up the handler of every request for matchers and a CORS policy that ask for it, before the dispatcher looks
 * it up again. Here nothing asks: the chains match addresses ({@link PathMatching}). It was a tenth of what handing in cost.
 */
@Component
class OneLookup implements BeanDefinitionRegistryPostProcessor {

    static final String INTROSPECTOR = "mvcHandlerMappingIntrospector";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(INTROSPECTOR)) {
            registry.removeBeanDefinition(INTROSPECTOR);
            registry.registerBeanDefinition(INTROSPECTOR, new RootBeanDefinition(WithoutCache.class));
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // the definition is all there is to change
    }

    static class WithoutCache extends HandlerMappingIntrospector {

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}
