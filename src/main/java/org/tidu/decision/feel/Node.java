package org.tidu.decision.feel;

/** A compiled expression. */
public interface Node {

    /**
     * @return null, Boolean, Long, BigDecimal, String, List or Map; a whole number within long whose scale is 0 is a
     *         Long. What lists and maps hold is as it was given: see {@link Values#of}
     * @throws OutsideSubset when feel-scala has to answer
     */
    Object value(Env env);

    /** A value that is known when the cell is compiled. */
    record Constant(Object value) implements Node {

        @Override
        public Object value(Env env) {
            return value;
        }
    }
}
