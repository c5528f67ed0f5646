package io.mulu.tables.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "信息资源名称（必填项） | 信息资源名称 | 信息资源名称",
                "信息资源名称(选填) | 信息资源名称 | 信息资源名称",
                "*信息资源名称 | 信息资源名称 | 信息资源名称",
                "信息 资源　名称＊ | 信息资源名称 | 信息资源名称",
                "3.信息资源名称 | 信息资源名称 | 信息资源名称",
                "2、更新周期： | 更新周期 | 更新周期",
                "共享类型【必填】 | 共享类型 | 共享类型",
                "共享类型必填项 | 共享类型 | 共享类型",
                "数据存储总量（G）（必填项） | 数据存储总量(g) | 数据存储总量",
                "ＵＲＬ | url | url",
                "开放条件（是否开放为是时（含部分），必填） | 开放条件(是否开放为是时(含部分),必填) | 开放条件",
                "备注（未完 | 备注(未完 | 备注",
                "（必填项） | '' | ''",
                "（单位：万元） | (单位:万元) | (单位:万元)",
                "必填项 | 必填项 | 必填项"
            })
    void setsAsideWhatDoesNotNameTheColumn(String heading, String key, String bareKey) {
        assertThat(HeadingText.key(heading)).isEqualTo(key);
        assertThat(HeadingText.bareKey(heading)).isEqualTo(bareKey);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'来源系统名称(必填项)' | 来源系统名称",
                "'来源系统\n名称\n（选填）' | 来源系统名称",
                "'*金额（万元）' | 金额（万元）",
                "'Open Data URL 必填' | Open Data URL",
                "'（必填项）' | （必填项）"
            })
    void namesAnExtensionAsItWasWrittenButOnOneLine(String heading, String name) {
        assertThat(HeadingText.name(heading)).isEqualTo(name);
    }
}
