package org.tidu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Runs once with a fresh H2 and once with a fresh PostgreSQL: the test takes the vendor and a {@code DataSource}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ParameterizedTest(name = "{0}")
@ArgumentsSource(BothDatabases.class)
public @interface OnBothDatabases {}
