package org.tidu.engine.step;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.joda.time.DateTime;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotationUtils;

/** Properties and methods of objects that expressions may use. Reading a class, and all that leads on from there, is none. */
final class ListedMembers extends BeanELResolver {

    private static final Map<Class<?>, Set<String>> PROPERTIES =
            Map.of(DelegateExecution.class, Set.of("processBusinessKey", "processInstanceId"));

    private static final Map<Class<?>, Set<String>> METHODS =
            Map.of(DmnDecisionResult.class, Set.of("getSingleResult"), DateTime.class, Set.of("plusDays"));

    ListedMembers() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null && !isListed(PROPERTIES, base, property)) {
            throw new PropertyNotFoundException("expressions may not read " + property + " of " + kind(base));
        }
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base != null && !isListed(METHODS, base, method) && !isOfHelper(base, method)) {
            throw new MethodNotFoundException("expressions may not call " + method + " of " + kind(base));
        }
        return super.invoke(context, base, method, types, values);
    }

    private static boolean isListed(Map<Class<?>, Set<String>> members, Object base, Object name) {
        return members.entrySet().stream()
                .anyMatch(listed -> listed.getKey().isInstance(base) && listed.getValue().contains(name));
    }

    /** Its own public methods, not those every object has. */
    private static boolean isOfHelper(Object base, Object name) {
        Class<?> helper = AopUtils.getTargetClass(base);
        return AnnotationUtils.findAnnotation(helper, ModelHelper.class) != null
                && Arrays.stream(helper.getDeclaredMethods()).filter(ListedMembers::isOffered)
                        .anyMatch(method -> method.getName().equals(name));
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    private static String kind(Object base) {
        return base.getClass().getSimpleName();
    }
}
