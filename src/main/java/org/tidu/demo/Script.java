package org.tidu.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidu.time.ChinaTime;

/** What happens when, in days from the day on which the demonstration is first started. */
final class Script {

    private final Instant now;
    private final LocalDate today;
    private final List<Scene> scenes = new ArrayList<>();

    Script(Clock clock) {
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, ChinaTime.ZONE);
    }

    record Scene(Instant at, Runnable action) {}

    /** Adds a scene of a day gone by, at a Beijing time such as {@code 09:30}. */
    void add(int day, String time, Runnable action) {
        scenes.add(new Scene(at(day, time), action));
    }

    /** @param day 0 is today, -1 yesterday */
    Instant at(int day, String time) {
        return today.plusDays(day).atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant();
    }

    LocalDate day(int day) {
        return today.plusDays(day);
    }

    /** In the order in which they happen; scenes of the same minute in the order in which they were written. */
    List<Scene> inOrder() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }

    Instant now() {
        return now;
    }
}
