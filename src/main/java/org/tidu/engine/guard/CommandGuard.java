package org.tidu.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses commands people may not give before the engine has looked at them. What a permitted command does inside is the
 * engine's own work. The engine itself checks some permissions inside a command, when its failure already counts: a
 * refused execution of a job is booked as a failed attempt.
 */
final class CommandGuard extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl configuration;

    CommandGuard(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null) {
            check(command);
        }
        return next.execute(command);
    }

    private void check(Command<?> command) {
        People people = People.acting(configuration);
        if (people.isSomebody() && command instanceof TaskQueryImpl query) {
            SentQuery.mustHoldNoExpression(query);
        }
        if (!people.isBound()) {
            return;
        }
        if (!OfficersCommands.includes(command)) {
            throw new AuthorizationException("本账号无权进行此操作，请联系系统管理员");
        }
        if (command instanceof TaskQueryImpl query) {
            SentQuery.mustAskOfListedVariables(query);
        } else if (command instanceof VariableInstanceQueryImpl query) {
            SentQuery.mustAskOfListedVariables(query);
        }
    }
}
