package org.tidu.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.engine.access.Area;
import org.tidu.engine.access.Areas;
import org.tidu.time.ChinaTime;

/** The server's clock, which all countdowns follow, and the areas it serves. */
@RestController
@RequestMapping("/api")
class ServerController {

    private final Clock clock;
    private final Areas areas;
    private final boolean demo;

    ServerController(Clock clock, Areas areas, Environment environment) {
        this.clock = clock;
        this.areas = areas;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    record Server(Instant now, String zone, boolean demo, String city) {}

    @GetMapping("/server")
    Server server() {
        return new Server(clock.instant(), ChinaTime.ZONE.getId(), demo, areas.city().name());
    }

    @GetMapping("/counties")
    List<Area> counties() {
        return areas.counties();
    }
}
