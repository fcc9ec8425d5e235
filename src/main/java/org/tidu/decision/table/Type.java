package org.tidu.decision.table;

import org.camunda.bpm.dmn.engine.impl.spi.type.DmnTypeDefinition;

/** Camunda's conversion to the type of a column, without the detour where there is nothing to convert. */
final class Type {

    private static final Type NONE = new Type(null, Object.class);

    private final DmnTypeDefinition definition;
    private final Class<?> asItIs;

    private Type(DmnTypeDefinition definition, Class<?> asItIs) {
        this.definition = definition;
        this.asItIs = asItIs;
    }

    static Type of(DmnTypeDefinition definition) {
        if (definition == null) {
            return NONE;
        }
        return switch (String.valueOf(definition.getTypeName()).toLowerCase(java.util.Locale.ROOT)) {
            case "untyped" -> NONE;
            case "string" -> new Type(definition, String.class);
            case "boolean" -> new Type(definition, Boolean.class);
            case "integer" -> new Type(definition, Integer.class);
            case "long" -> new Type(definition, Long.class);
            case "double" -> new Type(definition, Double.class);
            default -> new Type(definition, Void.class);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Type type && asItIs == type.asItIs && name().equals(type.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    private String name() {
        return definition == null ? "" : String.valueOf(definition.getTypeName());
    }

    /** @throws RuntimeException when the value does not fit */
    Object convert(Object value) {
        return value == null || asItIs.isInstance(value) ? value : definition.transform(value).getValue();
    }
}
