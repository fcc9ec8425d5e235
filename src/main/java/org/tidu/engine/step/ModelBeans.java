package org.tidu.engine.step;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans a model can name: steps, task steps, names of tasks and helpers, no others. The engine is built before most of them, so each is
 * looked up when a model first calls it.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final Map<Object, Supplier<Object>> byName = new HashMap<>();

    ModelBeans(ListableBeanFactory beans) {
        add(beans.getBeanNamesForType(Step.class, false, false),
                name -> new StepDelegate(() -> beans.getBean(name, Step.class)));
        add(beans.getBeanNamesForType(TaskStep.class, false, false),
                name -> new TaskStepListener(() -> beans.getBean(name, TaskStep.class)));
        add(beans.getBeanNamesForType(TaskNaming.class, false, false),
                name -> new TaskNamingListener(() -> beans.getBean(name, TaskNaming.class)));
        add(beans.getBeanNamesForAnnotation(ModelHelper.class), beans::getBean);
    }

    private void add(String[] names, Function<String, Object> bean) {
        for (String name : names) {
            byName.put(name, () -> bean.apply(name));
        }
    }

    @Override
    public boolean containsKey(Object name) {
        return byName.containsKey(name);
    }

    @Override
    public Object get(Object name) {
        Supplier<Object> bean = byName.get(name);
        return bean == null ? null : bean.get();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return byName.keySet().stream().map(name -> Map.entry(name, get(name))).collect(Collectors.toUnmodifiableSet());
    }
}
