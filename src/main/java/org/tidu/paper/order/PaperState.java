package org.tidu.paper.order;

/** How far a paper is. */
public enum PaperState {
    WAITING,
    MAKING,
    /** Its DOCX is here; its PDF where LibreOffice was there and made one. */
    READY,
    FAILED
}
