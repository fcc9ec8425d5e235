package org.tidu.decision.table;

import java.util.List;
import java.util.Map;
import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.Row;

/** A literal expression: one row of one value. */
record LiteralStep(Node result, Row.Names names) implements Step {

    @Override
    public List<Map<String, Object>> run(ProgramEnv env) {
        return List.of(new Row(names, new Object[] {result.value(env)}));
    }

    @Override
    public Object variable(int output, List<Map<String, Object>> rows) {
        return ((Row) rows.get(0)).value(output);
    }
}
