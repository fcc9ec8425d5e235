package org.tidu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.tidu.integrity.command.IntegrityCommand;
import org.tidu.policy.command.RulesCommand;

/** Tidu (梯度): declaration and recognition of smart factories in four tiers. */
@Modulithic(systemName = "Tidu 梯度", sharedModules = {"page", "problem", "time"})
@SpringBootApplication
public class TiduApplication {

    public static void main(String[] args) {
        if (IntegrityCommand.isAsked(args)) {
            System.exit(IntegrityCommand.run(System.out, args));
        }
        if (RulesCommand.isAsked(args)) {
            System.exit(RulesCommand.run(System.out, args));
        }
        SpringApplication.run(TiduApplication.class, args);
    }
}
