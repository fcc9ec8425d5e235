package org.tidu.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.decision.feel.Row;

/** A decision table. As in Camunda's engine, every rule is tested and evaluated, whatever the hit policy. */
record TableStep(List<InputColumn> inputs, RuleOutputs[] rules, Row.Names names, HitRule hits) implements Step {

    @Override
    public List<Map<String, Object>> run(ProgramEnv env) {
        boolean[] out = new boolean[rules.length];
        for (InputColumn input : inputs) {
            input.exclude(out, env);
        }
        List<Map<String, Object>> rows = new ArrayList<>(hits == HitRule.LIST ? rules.length : 1);
        for (int i = 0; i < rules.length; i++) {
            if (!out[i]) {
                hits.add(rows, new Row(names, rules[i].evaluate(env)));
            }
        }
        return rows;
    }

    @Override
    public Object variable(int output, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return Row.ABSENT;
        }
        return hits == HitRule.LIST ? list(output, rows) : ((Row) rows.get(0)).value(output);
    }

    private static Object list(int output, List<Map<String, Object>> rows) {
        List<Object> values = new ArrayList<>(rows.size());
        for (Map<String, Object> row : rows) {
            Object value = ((Row) row).value(output);
            if (value != Row.ABSENT) {
                values.add(value);
            }
        }
        return values.isEmpty() ? Row.ABSENT : values;
    }

    /** Whether the result is the same for all facts. */
    boolean isConstant() {
        for (RuleOutputs rule : rules) {
            if (!rule.isConstant()) {
                return false;
            }
        }
        return inputs.isEmpty();
    }
}
