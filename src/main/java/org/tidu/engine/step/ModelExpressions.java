package org.tidu.engine.step;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * What an expression reaches: the variables, the beans of the models, entries of maps, and the listed members and functions.
 * Nothing else of the program or of Java: whoever gets an expression into the engine gets no further.
 */
final class ModelExpressions extends JuelExpressionManager {

    /** Those of the models ({@code JSON}) and of the stored task lists. */
    private static final Set<String> FUNCTIONS = Set.of("JSON", "currentUser", "currentUserGroups", "now", "dateTime");

    ModelExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver reachable = new CompositeELResolver();
        reachable.add(new VariableScopeElResolver());
        reachable.add(new VariableContextElResolver());
        reachable.add(new ReadOnlyMapELResolver(beans));
        reachable.add(new MapELResolver(true));
        reachable.add(new ListedMembers());
        return reachable;
    }
}
