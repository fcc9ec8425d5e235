package org.tidu.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server, one for all contexts of a run, named to each of them as an operator would name it. */
public class PostRoom implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER = started();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("post-room", Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", SERVER.getSmtp().getPort(),
                "tidu.mail.from", "tidu@example.cn",
                "tidu.mail.portal", "https://tidu.example.cn")));
    }

    public static GreenMail server() {
        return SERVER;
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
