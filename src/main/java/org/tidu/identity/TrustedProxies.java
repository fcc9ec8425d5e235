package org.tidu.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a forwarding header says of the sender anybody can write. It counts only when a proxy sent it that the operator has
 * named; none is guessed, also none with a private address, which in an office everybody has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(TrustedProxies.Settings.class)
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Settings settings;

    TrustedProxies(Settings settings) {
        this.settings = settings;
    }

    /** @param trustedProxies addresses, or IPv4 networks like {@code 10.1.2.0/24}, of the proxies in front */
    @ConfigurationProperties("tidu")
    record Settings(@DefaultValue List<String> trustedProxies) {}

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ForwardedRequests(!settings.trustedProxies().isEmpty()));
        if (settings.trustedProxies().isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setInternalProxies(settings.trustedProxies().stream()
                .map(ProxyAddress::pattern).collect(Collectors.joining("|")));
        // no other address is trusted with more
        valve.setTrustedProxies(null);
        factory.addEngineValves(valve);
    }
}
