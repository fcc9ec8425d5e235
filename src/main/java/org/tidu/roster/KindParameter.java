package org.tidu.roster;

import java.util.Locale;
import java.util.stream.Stream;
import org.tidu.problem.NotFound;

/** The kind of list in an address. */
final class KindParameter {

    private KindParameter() {}

    /**
     * @param typed {@code SYSTEM_REGISTRATION} or {@code system-registration}
     * @throws NotFound for anything else
     */
    static RosterKind kind(String typed) {
        String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(RosterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这种名册"));
    }
}
