package org.tidu.casefile;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.casefile.history.CaseLog;
import org.tidu.enterprise.NameNews;
import org.tidu.term.DeclarationNumber;

/** A case keeps the name and county it was filed under; its history says that the enterprise has others now. */
@Component
class NameInHistory {

    private final JdbcClient jdbc;
    private final CaseLog log;
    private final Areas areas;

    NameInHistory(JdbcClient jdbc, CaseLog log, Areas areas) {
        this.jdbc = jdbc;
        this.log = log;
        this.areas = areas;
    }

    @EventListener
    void answered(NameNews.Answered change) {
        if (change.confirmed()) {
            jdbc.sql("select number from declaration_case where uscc = ? and outcome is null").param(change.uscc().value())
                    .query(String.class).list()
                    .forEach(number -> log.event(new DeclarationNumber(number), change.by(), "核实企业变更", "“" + change.formerName() + "”（"
                            + county(change.formerCounty()) + "）变更为“" + change.name() + "”（" + county(change.countyCode())
                            + "）；本次申报已提交的材料和所在县市区不变"));
        }
    }

    private String county(String code) {
        return areas.county(code).map(Area::name).orElse(code);
    }
}
