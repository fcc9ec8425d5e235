package org.tidu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on an empty database of its own, with a clock that stands still and jobs that run when a test
 * says so. H2 in memory, or a real PostgreSQL with {@code -Dtidu.test.database=postgres}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@Import({TestConfiguration.class, TestDatabase.class})
public @interface ProcessTest {}
