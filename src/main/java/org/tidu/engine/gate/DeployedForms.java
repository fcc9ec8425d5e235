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
import org.tidu.form.schema.FormParts;
import org.tidu.form.schema.FormSchema;

/** Forms as they stand in a deployment, each parsed once. Deployed forms never change. */
final class DeployedForms {

    private static final String OF_DEPLOYMENT = "deployment";

    private record Key(String deploymentId, String formKey) {}

    private final Map<String, FormSchema> byDefinitionId = new ConcurrentHashMap<>();
    /** Of references bound by deployment, as all of an edition are: what they mean never changes, either. */
    private final Map<Key, FormSchema> byDeployment = new ConcurrentHashMap<>();

    /** The form the model refers to, or null when it refers to none. To be called without authorization checks. */
    FormSchema of(FormData form, CommandContext engine) {
        CamundaFormRef reference = form == null ? null : form.getCamundaFormRef();
        if (reference == null || reference.getKey() == null) {
            return null;
        }
        if (!OF_DEPLOYMENT.equals(reference.getBinding())) {
            return read(reference, form.getDeploymentId(), engine);
        }
        return byDeployment.computeIfAbsent(new Key(form.getDeploymentId(), reference.getKey()),
                key -> read(reference, key.deploymentId(), engine));
    }

    private FormSchema read(CamundaFormRef reference, String deploymentId, CommandContext engine) {
        CamundaFormDefinition definition =
                new GetCamundaFormDefinitionCmd(reference, deploymentId).execute(engine);
        if (definition == null) {
            throw new NotFoundException("流程引用的表单 " + reference.getKey() + " 未部署，请联系系统管理员");
        }
        return byDefinitionId.computeIfAbsent(definition.getId(), id -> read(definition, engine));
    }

    private static FormSchema read(CamundaFormDefinition definition, CommandContext engine) {
        return FormSchema.parse(FormParts.joined(text(definition.getDeploymentId(), definition.getResourceName(), engine),
                part -> text(definition.getDeploymentId(), "forms/" + part + ".form", engine)));
    }

    private static String text(String deploymentId, String resource, CommandContext engine) {
        try (InputStream json = new GetDeploymentResourceCmd(deploymentId, resource).execute(engine)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
