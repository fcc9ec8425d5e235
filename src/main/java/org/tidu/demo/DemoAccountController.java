package org.tidu.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts visitors may use. Outside the demonstration the address does not exist. */
@Demo
@RestController
@RequestMapping("/api/demo/accounts")
class DemoAccountController {

    private final StaffAccounts staff;
    private final EnterpriseAccounts enterprises;

    DemoAccountController(StaffAccounts staff, EnterpriseAccounts enterprises) {
        this.staff = staff;
        this.enterprises = enterprises;
    }

    @GetMapping
    List<DemoAccount> accounts() {
        return Stream.concat(enterprises.all().stream(), staff.all().stream()).toList();
    }
}
