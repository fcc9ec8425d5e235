package org.tidu.engine.feel;

import java.util.List;
import java.util.Map;

/** A literal expression: one row of one value. */
record LiteralStep(Node expression, Type type, Row.Names names) implements Step {

    @Override
    public List<Map<String, Object>> run(ProgramEnv env) {
        return List.of(new Row(names, new Object[] {type.convert(Values.result(expression.value(env)))}));
    }

    @Override
    public Object variable(int output, List<Map<String, Object>> rows) {
        return ((Row) rows.get(0)).value(output);
    }
}
