package org.tidu.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.time.ChinaTime;

/** The server's clock, which all countdowns follow, and the areas it serves. */
@Tag(name = "公开信息 Public")
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

    @Operation(summary = "服务器时间和城市 / Server clock and city")
    @GetMapping("/server")
    Server server() {
        return new Server(clock.instant(), ChinaTime.ZONE.getId(), demo, areas.city().name());
    }

    @Operation(summary = "县市区 / Counties")
    @GetMapping("/counties")
    List<Area> counties() {
        return areas.counties();
    }
}
