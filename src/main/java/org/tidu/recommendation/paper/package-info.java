/** What is put on paper: the frozen content of a list with its hash, 推荐汇总表 (附件2) and 推荐文件. */
package org.tidu.recommendation.paper;
