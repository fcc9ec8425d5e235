package org.tidu.engine.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.tidu.form.schema.FormSchema;

/** Forms as they stand in a deployment, each parsed once. Deployed forms never change. */
final class DeployedForms {

    private final Map<String, FormSchema> byDefinitionId = new ConcurrentHashMap<>();

    /** The form the model refers to, or null when it refers to none. To be called without authorization checks. */
    FormSchema of(FormData form, CommandContext engine) {
        CamundaFormRef reference = form == null ? null : form.getCamundaFormRef();
        if (reference == null || reference.getKey() == null) {
            return null;
        }
        CamundaFormDefinition definition =
                new GetCamundaFormDefinitionCmd(reference, form.getDeploymentId()).execute(engine);
        if (definition == null) {
            throw new NotFoundException("流程引用的表单 " + reference.getKey() + " 未部署，请联系系统管理员");
        }
        return byDefinitionId.computeIfAbsent(definition.getId(), id -> read(definition, engine));
    }

    private static FormSchema read(CamundaFormDefinition definition, CommandContext engine) {
        try (InputStream json = new GetDeploymentResourceCmd(
                definition.getDeploymentId(), definition.getResourceName()).execute(engine)) {
            return FormSchema.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
