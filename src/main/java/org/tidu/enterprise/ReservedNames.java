package org.tidu.enterprise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.engine.access.StaffDirectory;

/** Login names no enterprise may take: those of the staff, who sign in on the same page. */
@FunctionalInterface
interface ReservedNames {

    boolean contains(String loginName);

    @Configuration
    class FromStaff {

        @Bean
        ReservedNames reservedNames(StaffDirectory staff) {
            return staff::exists;
        }
    }
}
