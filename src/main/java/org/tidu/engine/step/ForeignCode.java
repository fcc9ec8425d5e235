package org.tidu.engine.step;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A model brings no code: scripts, connectors and classes are refused when it is deployed. Steps are named as beans. */
final class ForeignCode extends AbstractBpmnParseListener {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn:";
    private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector");
    private static final Set<String> ATTRIBUTES = Set.of("language", CAMUNDA + "class", CAMUNDA + "resource",
            CAMUNDA + "formHandlerClass", CAMUNDA + "variableMappingClass", "scriptFormat", "class", "resource");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        mustHoldNone(root);
    }

    private static void mustHoldNone(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            throw refused(element, element.getTagName());
        }
        element.attributes().stream().filter(ATTRIBUTES::contains).findFirst().ifPresent(attribute -> {
            throw refused(element, attribute.substring(attribute.lastIndexOf(':') + 1));
        });
        element.elements().forEach(ForeignCode::mustHoldNone);
    }

    private static ProcessEngineException refused(Element element, String what) {
        return new ProcessEngineException(
                "流程模型不能自带代码（第 " + element.getLine() + " 行的 " + what + "），请改用表达式 ${…} 指明系统中的步骤");
    }
}
