package org.tidu.engine.step;

import java.util.Map;

/** What a {@link Step} sees and changes of the process instance it runs in. */
public interface StepContext {

    /** Null when the instance has none. */
    String businessKey();

    void setBusinessKey(String businessKey);

    String instanceId();

    /** Null when it is not set; numbers in the type asked for, whatever their kind was. */
    <T> T get(Variable<T> variable);

    <T> void set(Variable<T> variable, T value);

    /** All at once; maps and lists become JSON, instants dates. */
    void setAll(Map<String, ?> variables);

    /** The value of a property of this element of the model, null when it has none of that name. */
    String property(String name);
}
