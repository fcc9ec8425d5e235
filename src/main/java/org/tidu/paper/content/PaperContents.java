package org.tidu.paper.content;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.OfficeNames;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.Cases;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Filing;
import org.tidu.casefile.row.CaseRow;
import org.tidu.evidence.Evidence;
import org.tidu.form.schema.FormSchema;
import org.tidu.paper.order.PaperOrder;
import org.tidu.paper.order.Printed;
import org.tidu.recommendation.ScenarioLines;
import org.tidu.round.FormSet;
import org.tidu.round.Round;
import org.tidu.round.RoundForms;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/**
 * What is printed of a revision of the application: it, the revisions of the other forms that the order names, and the evidence handed in before
 * the next revision came, by the forms of the round's edition. The same order gives the same, whenever it is read.
 */
@Component
public class PaperContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");

    private final Cases cases;
    private final Documents documents;
    private final Rounds rounds;
    private final RoundForms forms;
    private final Evidence evidence;
    private final ScenarioLines scenarios;
    private final TierNames tiers;
    private final Areas areas;
    private final OfficeNames offices;
    private final String portal;

    PaperContents(Cases cases, Documents documents, Rounds rounds, RoundForms forms, Evidence evidence, ScenarioLines scenarios,
            TierNames tiers, Areas areas, OfficeNames offices, @Value("${tidu.mail.portal}") String portal) {
        this.cases = cases;
        this.documents = documents;
        this.rounds = rounds;
        this.forms = forms;
        this.evidence = evidence;
        this.scenarios = scenarios;
        this.tiers = tiers;
        this.areas = areas;
        this.offices = offices;
        this.portal = portal;
    }

    /** The revisions of the application of a case, the first one first; none before it was handed in. */
    public List<Integer> revisions(DeclarationNumber declarationNumber) {
        return documents.filings(declarationNumber).stream().filter(filing -> filing.formId().equals(Documents.APPLICATION))
                .map(Filing::revision).sorted().toList();
    }

    /** What a paper of this revision would print now, as {@link Printed} writes it. */
    public String printed(DeclarationNumber declarationNumber, int revision) {
        return Printed.of(documents.filings(declarationNumber), revision);
    }

    public PaperContent of(PaperOrder order) {
        CaseRow row = cases.find(order.declarationNumber()).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        List<Filing> all = documents.filings(row.number());
        Instant end = all.stream().filter(filing -> filing.formId().equals(Documents.APPLICATION) && filing.revision() == order.revision() + 1)
                .map(Filing::receivedAt).findFirst().orElse(null);
        List<Filing> printed = Printed.in(all, order.printed());
        FormSet asked = forms.of(round);
        Map<String, FormSchema> schemas = new LinkedHashMap<>();
        Map<String, Map<String, Object>> data = new LinkedHashMap<>();
        printed.forEach(filing -> {
            schemas.put(filing.formId(), forms.schema(asked, filing.formId()));
            data.put(filing.formId(), content(row, documents.find(row.number(), filing.formId(), filing.revision()).orElseThrow()));
        });
        Filing application = printed.stream().filter(filing -> filing.formId().equals(Documents.APPLICATION)).findFirst().orElseThrow();
        return new PaperContent(row, asked.paper(), texts(row, round, order, application), schemas, data,
                scenarios.of(round.editionId(), data.get(Documents.APPLICATION)), evidence.handedIn(row, end), printed);
    }

    /** What the start form shows and does not ask. */
    private static Map<String, Object> content(CaseRow row, Document document) {
        Map<String, Object> content = new LinkedHashMap<>(document.content());
        if (document.formId().equals(Documents.START)) {
            content.putIfAbsent("enterpriseName", row.enterpriseName());
            content.putIfAbsent("uscc", row.uscc().value());
        }
        return content;
    }

    private Map<String, String> texts(CaseRow row, Round round, PaperOrder order, Filing application) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("province", areas.province().name());
        texts.put("provinceOffice", offices.ofProvince(areas.province().name()));
        texts.put("tier", tiers.of(round.editionId(), round.tier()));
        texts.put("factoryName", row.factoryName() == null ? "" : row.factoryName());
        texts.put("enterpriseName", row.enterpriseName());
        texts.put("submittedOn", DAY.format(application.receivedAt().atZone(ChinaTime.ZONE)));
        texts.put("revision", String.valueOf(order.revision()));
        texts.put("sha256", application.sha256());
        texts.put("verification", order.verification());
        texts.put("checkAddress", portal + "/check/" + order.verification());
        return texts;
    }
}
