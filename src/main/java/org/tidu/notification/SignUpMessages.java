package org.tidu.notification;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.enterprise.NameNews;
import org.tidu.enterprise.SignUpNews;

/** Tells a county that a sign-up or a new name waits for it, and an enterprise what became of its own. */
@Component
class SignUpMessages {

    private final Messages messages;
    private final Areas areas;

    SignUpMessages(Messages messages, Areas areas) {
        this.messages = messages;
        this.areas = areas;
    }

    @EventListener
    void waits(SignUpNews.Unconfirmed signUp) {
        messages.toGroup(Areas.countyGroup(signUp.countyCode()), "新注册企业待核实：" + signUp.name(),
                "统一社会信用代码 " + signUp.uscc() + "，名册中没有该企业。核实前企业可以填写，不能提交。请在“待核实企业”中核实。", null);
    }

    @EventListener
    void decided(SignUpNews.Decided decided) {
        messages.toEnterprise(decided.uscc(), decided.confirmed() ? "企业信息已核实" : "企业信息未通过核实",
                decided.confirmed() ? "本企业现在可以提交申报。"
                        : "理由：" + decided.reason() + "。核实前不能提交；请在“企业信息”中更正，或与所在县市区工信部门联系。", null);
    }

    @EventListener
    void asked(NameNews.Asked change) {
        messages.toGroup(Areas.countyGroup(change.countyCode()), "企业变更待核实：" + change.name(),
                "统一社会信用代码 " + change.uscc() + "，有申报在办，申请变更名称或县市区。请在“待核实企业”中核实。", null);
    }

    @EventListener
    void answered(NameNews.Answered change) {
        messages.toEnterprise(change.uscc(), change.confirmed() ? "企业变更已核实" : "企业变更未获同意",
                change.confirmed() ? "企业名称为“" + change.name() + "”，今后提交的材料使用新的信息；已提交的材料不变。" + staying(change)
                        : "理由：" + change.answer(), null);
    }

    /** Which cases do not move with the enterprise; empty when none has to. */
    private String staying(NameNews.Answered change) {
        if (change.staying().isEmpty()) {
            return "";
        }
        String cases = change.staying().stream().map(one -> one.words() + "仍由" + one.countyName() + "办理").collect(Collectors.joining("；"));
        return "所在县市区变更为" + areas.county(change.countyCode()).map(Area::name).orElse(change.countyCode()) + "，今后新发起的申报由其办理。"
                + "在办的申报不移交，编号、办理部门和推荐名单都不变：" + cases + "。";
    }
}
