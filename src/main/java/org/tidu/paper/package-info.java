/**
 * The application on paper: 申报书 as DOCX in the layout of 附件1 and as PDF, the line of 附件2, everything in one ZIP, and the public
 * check whether a paper is what was handed in. Layout comes from the forms of the round's edition, fixed text from a template.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"area", "assessment :: *", "casefile", "casefile :: *", "engine :: *", "evidence", "form :: *", "identity",
                "integrity", "problem", "recommendation", "round", "term", "throttle", "time"})
package org.tidu.paper;
