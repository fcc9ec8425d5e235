package org.tidu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.tidu.browser.OverTheWire;
import org.tidu.declaration.Journey;
import org.tidu.journeys.RoundWalk;
import org.tidu.journeys.TaskBench;
import org.tidu.notification.mail.Post;
import org.tidu.recommendation.RoundBench;
import org.tidu.round.RoundFixture;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;

/**
 * The whole application on an empty database of its own, with a clock that stands still and jobs that run when a test
 * says so. H2 in memory, or a real PostgreSQL with {@code -Dtidu.test.database=postgres}; the build does both, and finds
 * these tests by their tag.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith({OwnEngine.class, CleanSlate.class})
@Tag("process")
@ActiveProfiles("test")
@ContextConfiguration(initializers = PostRoom.class)
@Import({TestConfiguration.class, TestDatabase.class, Visitors.class, RoundFixture.class, Journey.class, RoundWalk.class,
    RoundBench.class, TaskBench.class, Received.class, NextEdition.class, OverTheWire.class, Post.class, OwnersVersion.class,
    ReadyChange.class})
public @interface ProcessTest {}
