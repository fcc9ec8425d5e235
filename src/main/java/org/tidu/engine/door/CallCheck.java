package org.tidu.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidu.engine.door.Operation.Section;

/** Holds one call against the table: operation, caller, keys of the query, keys of the body. */
final class CallCheck {

    private static final Set<String> PAGING = Set.of("firstResult", "maxResults");
    /** The engine hands these to the database as they are. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final OperationsTable table;

    CallCheck(OperationsTable table) {
        this.table = table;
    }

    /** @throws Refused unless the table has the operation for the caller and the query has accepted keys only */
    Operation operation(Section section, String path, HttpServletRequest request, Set<Who> caller) throws Refused {
        Operation operation = table.find(section, request.getMethod(), path).orElseThrow(Refused::notOpen);
        if (!operation.isFor(caller)) {
            throw Refused.notYours();
        }
        checkQuery(operation, request.getQueryString());
        return operation;
    }

    /** @throws Refused when the body has a key, at any depth, that the operation does not take */
    void body(Operation operation, HttpServletRequest request, byte[] body) throws Refused {
        if (body.length == 0) {
            if (!operation.body().keys().isEmpty()) {
                throw Refused.noJson();
            }
            return;
        }
        String foreign;
        try {
            foreign = BodyCheck.firstForeignKey(HeldBody.text(request, body), operation.body());
        } catch (IOException broken) {
            throw Refused.noJson();
        }
        if (foreign != null) {
            throw Refused.field(foreign);
        }
    }

    /** Read from the address itself: the container mixes in what a form in the body says. */
    private static void checkQuery(Operation operation, String query) throws Refused {
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            if (!name.isEmpty() && !operation.query().contains(name)) {
                throw Refused.parameter(name);
            }
            if (PAGING.contains(name) && parts.length > 1 && !COUNT.matcher(parts[1]).matches()) {
                throw Refused.count(name);
            }
        }
    }

    private static String decoded(String name) throws Refused {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refused.parameter(name);
        }
    }
}
