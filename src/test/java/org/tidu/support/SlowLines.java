package org.tidu.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Connections to the application of a test over which requests come bit by bit. */
public final class SlowLines {

    private final Environment environment;
    private final List<SlowRequest> open = new ArrayList<>();

    SlowLines(Environment environment) {
        this.environment = environment;
    }

    /** Its head is sent, and nothing of its body. */
    public SlowRequest begun(Visitor who, String method, String address, Map<String, String> headers, int length) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        SlowRequest request = SlowRequest.begun(port, who, method, address, headers, length);
        open.add(request);
        return request;
    }

    /** All who send hang up, however far they have come. */
    public void hangUp() {
        open.forEach(SlowRequest::close);
        open.clear();
    }
}
