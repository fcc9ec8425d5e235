package org.tidu.demo;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidu.enterprise.Account;
import org.tidu.enterprise.Accounts;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.enterprise.Registration;
import org.tidu.enterprise.Registrations;
import org.tidu.enterprise.Standing;
import org.tidu.enterprise.Standings;
import org.tidu.identity.DemoMode;
import org.tidu.roster.RosterImport;
import org.tidu.roster.RosterKind;

/** Signs the enterprises up and puts them on the rosters, by the ways that are open to everybody. */
@Demo
class Registry {

    private static final String CITY_OFFICER = "zhuzhou1";

    private final Companies companies;
    private final Registrations registrations;
    private final Accounts accounts;
    private final RosterImport rosters;
    private final Standings standings;

    Registry(Companies companies, Registrations registrations, Accounts accounts, RosterImport rosters, Standings standings) {
        this.companies = companies;
        this.registrations = registrations;
        this.accounts = accounts;
        this.rosters = rosters;
        this.standings = standings;
    }

    void signUp() {
        for (Company company : companies.all()) {
            registrations.register(new Registration(company.uscc().value(), company.name(), company.county(),
                    company.login(), company.contact(), company.mobile(), "", DemoMode.PASSWORD));
        }
    }

    void importRosters() {
        list(RosterKind.SYSTEM_REGISTRATION, "统一社会信用代码,企业名称,是否填报,生产线（车间）是否填报,智能工位是否填报,是否审核通过",
                company -> company.registered().equals("是"),
                company -> row(company.uscc().value(), company.name(), "是", "是", "是", "是"));
        list(RosterKind.BASIC_TIER, "统一社会信用代码,企业名称,工厂名称,列入日期",
                company -> !company.listed().isEmpty(),
                company -> row(company.uscc().value(), company.name(), company.factory(), company.listed()));
        list(RosterKind.BENCHMARK, "统一社会信用代码,企业名称,荣誉类别,年度",
                company -> !company.benchmark().isEmpty(),
                company -> row(company.uscc().value(), company.name(), "湖南省智能制造标杆企业", company.benchmark()));
    }

    /** Officers have looked at those no list knows. */
    void confirm() {
        for (Company company : companies.all()) {
            if (standings.of(company.uscc()).status() != Standing.CONFIRMED) {
                standings.confirm(company.uscc(), CITY_OFFICER);
            }
        }
    }

    /** Do these enterprises stand in the database already? */
    boolean isSignedUp() {
        Company first = companies.all().get(0);
        return accounts.findByLogin(first.login()).filter(account -> account.uscc().equals(first.uscc())).isPresent();
    }

    /** The administrator of the enterprise. */
    EnterpriseMember member(String login) {
        Company company = companies.get(login);
        Account account = accounts.findByLogin(login).orElseThrow();
        return new EnterpriseMember(account.id(), account.loginName(), account.displayName(), account.uscc(),
                company.name(), company.county(), account.role());
    }

    private void list(RosterKind kind, String header, Predicate<Company> has, Function<Company, String> line) {
        String file = companies.all().stream().filter(has).map(line)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
        rosters.importFile(kind, file.getBytes(StandardCharsets.UTF_8), kind.title() + ".csv", CITY_OFFICER);
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }
}
