package org.tidu.recommendation;

/** The papers of a locked list. */
enum Paper {
    /** 推荐汇总表, XLSX. */
    SUMMARY,
    /** 推荐文件, DOCX. */
    LETTER
}
