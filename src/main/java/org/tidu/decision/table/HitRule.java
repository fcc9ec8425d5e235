package org.tidu.decision.table;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.HitPolicyEntry;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Row;

/** What becomes of the rules that apply. */
enum HitRule {
    UNIQUE {
        @Override
        void add(List<Map<String, Object>> rows, Row row) {
            Compiler.require(rows.isEmpty(), "more than one rule applies");
            rows.add(row);
        }
    },
    FIRST {
        @Override
        void add(List<Map<String, Object>> rows, Row row) {
            if (rows.isEmpty()) {
                rows.add(row);
            }
        }
    },
    LIST {
        @Override
        void add(List<Map<String, Object>> rows, Row row) {
            rows.add(row);
        }
    };

    abstract void add(List<Map<String, Object>> rows, Row row);

    static HitRule of(HitPolicyEntry policy) {
        Compiler.require(policy.getAggregator() == null, policy);
        if (policy.getHitPolicy() == HitPolicy.UNIQUE) {
            return UNIQUE;
        }
        if (policy.getHitPolicy() == HitPolicy.FIRST) {
            return FIRST;
        }
        Compiler.require(policy.getHitPolicy() == HitPolicy.RULE_ORDER || policy.getHitPolicy() == HitPolicy.COLLECT, policy);
        return LIST;
    }
}
