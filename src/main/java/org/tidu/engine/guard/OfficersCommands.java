package org.tidu.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.DeploymentQueryImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The commands of Tasklist and of a person's own account. The engine's grants still decide about each task, list and user.
 * Completing, starting and putting back are commands of the form gate, which stand in this program.
 */
final class OfficersCommands {

    private static final String OURS = "org.tidu.";

    private static final Set<Class<?>> TASKS = Set.of(TaskQueryImpl.class, ClaimTaskCmd.class,
            GetIdentityLinksForTaskCmd.class, GetTaskVariablesCmd.class, GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class, VariableInstanceQueryImpl.class, GetTaskCommentsCmd.class,
            GetTaskAttachmentsCmd.class, HistoricTaskInstanceQueryImpl.class, UserOperationLogQueryImpl.class);

    private static final Set<Class<?>> FORMS = Set.of(GetTaskFormCmd.class, GetTaskFormVariablesCmd.class,
            GetDeployedTaskFormCmd.class, GetStartFormCmd.class, GetStartFormVariablesCmd.class,
            GetDeployedStartFormCmd.class, GetFormKeyCmd.class);

    private static final Set<Class<?>> LISTS = Set.of(FilterQueryImpl.class, GetFilterCmd.class,
            ExecuteFilterCountCmd.class, ExecuteFilterListCmd.class, ExecuteFilterListPageCmd.class,
            ExecuteFilterSingleResultCmd.class);

    private static final Set<Class<?>> PROCESSES = Set.of(ProcessDefinitionQueryImpl.class,
            ProcessInstanceQueryImpl.class, DeploymentQueryImpl.class, GetDeployedProcessDefinitionCmd.class,
            GetDeploymentBpmnModelInstanceCmd.class, GetDeploymentProcessModelCmd.class,
            GetDeploymentProcessDiagramCmd.class);

    private static final Set<Class<?>> PEOPLE = Set.of(CreateUserQueryCmd.class, DbUserQueryImpl.class,
            CreateGroupQueryCmd.class, DbGroupQueryImpl.class, CreateTenantQueryCmd.class, DbTenantQueryImpl.class,
            AuthorizationCheckCmd.class, GetUserPictureCmd.class, IsIdentityServiceReadOnlyCmd.class,
            GetPasswordPolicyCmd.class, CheckPassword.class, SaveUserCmd.class);

    private OfficersCommands() {}

    static boolean includes(Command<?> command) {
        Class<?> kind = command.getClass();
        return kind.getName().startsWith(OURS) || TASKS.contains(kind) || FORMS.contains(kind) || LISTS.contains(kind)
                || PROCESSES.contains(kind) || PEOPLE.contains(kind);
    }
}
