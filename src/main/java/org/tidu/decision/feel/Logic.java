package org.tidu.decision.feel;

/** Three-valued logic; what is no Boolean counts as unknown. */
final class Logic {

    private Logic() {}

    static Part and(Part... parts) {
        return combined(Boolean.FALSE, parts);
    }

    static Part or(Part... parts) {
        return combined(Boolean.TRUE, parts);
    }

    private static Part combined(Boolean decisive, Part... parts) {
        return parts[0].node() instanceof Node.Constant first && decisive.equals(first.value())
                ? Part.constant(decisive)
                : Part.of(decidedBy(decisive, parts), parts);
    }

    static Part not(Part part) {
        return Part.of(env -> not(part.node().value(env)), part);
    }

    static Object not(Object value) {
        return value instanceof Boolean known ? !known : null;
    }

    /** Stops at the first part that decides; otherwise unknown if any part is. */
    private static Node decidedBy(Boolean decisive, Part... parts) {
        Node[] nodes = new Node[parts.length];
        for (int i = 0; i < parts.length; i++) {
            nodes[i] = parts[i].node();
        }
        return env -> {
            boolean known = true;
            for (Node node : nodes) {
                Object value = node.value(env);
                if (decisive.equals(value)) {
                    return decisive;
                }
                known &= value instanceof Boolean;
            }
            return known ? !decisive : null;
        };
    }
}
