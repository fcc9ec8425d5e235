package org.tidu.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;

/** What a query sent by a person may hold, at any depth of its alternatives. */
final class SentQuery {

    private SentQuery() {}

    /** The engine refuses expressions at the first level only. */
    static void mustHoldNoExpression(TaskQueryImpl query) {
        if (levels(query).anyMatch(level -> !level.getExpressions().isEmpty())) {
            throw new BadUserRequestException("查询条件中不能使用表达式，请填写具体的值");
        }
    }

    static void mustAskOfListedVariables(TaskQueryImpl query) {
        Stream<String> compared = levels(query).flatMap(level -> level.getVariables().stream())
                .map(TaskQueryVariableValue::getName);
        Stream<String> sorted = levels(query).flatMap(level -> level.getOrderingProperties().stream())
                .map(QueryOrderingProperty::getRelationConditions)
                .flatMap(conditions -> conditions == null ? Stream.of() : conditions.stream())
                .filter(condition -> !condition.isPropertyComparison())
                .map(condition -> String.valueOf(condition.getScalarValue()));
        mustBeListed(Stream.concat(compared, sorted));
    }

    static void mustAskOfListedVariables(VariableInstanceQueryImpl query) {
        if (query.getVariableNames() != null) {
            mustBeListed(Arrays.stream(query.getVariableNames()));
        } else {
            mustBeListed(Stream.of(String.valueOf(query.getVariableName())));
        }
    }

    /** To ask whether another variable has some value is to read it. */
    private static void mustBeListed(Stream<String> names) {
        List<String> asked = names.toList();
        if (!asked.isEmpty() && !ListColumns.cover(asked)) {
            throw new AuthorizationException("只能按申报编号、企业、县市区或规则集版本查询任务");
        }
    }

    private static Stream<TaskQueryImpl> levels(TaskQueryImpl query) {
        List<TaskQueryImpl> alternatives = query.getQueries();
        return Stream.concat(Stream.of(query), alternatives.stream()).distinct();
    }
}
