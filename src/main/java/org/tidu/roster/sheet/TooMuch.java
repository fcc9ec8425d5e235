package org.tidu.roster.sheet;

import org.tidu.problem.InvalidInput;

/** How a file is refused that would take more memory or time than a list is worth. */
final class TooMuch {

    private TooMuch() {}

    /** @param what in Chinese, follows 文件 */
    static InvalidInput inTheFile(String what) {
        return new InvalidInput("file", "文件" + what + "，请删去多余的工作表、行、列和格式，或分成几个文件上传");
    }
}
