package org.tidu.integrity.command;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.tidu.integrity.IntegrityCheck;
import org.tidu.integrity.IntegrityReport;

/** What the command finds in a database, without the command. */
public final class Checked {

    private Checked() {}

    public static IntegrityReport database(DataSource database) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> database);
            context.register(IntegrityCommand.DatabaseAlone.class);
            context.refresh();
            return context.getBean(IntegrityCheck.class).run();
        }
    }
}
