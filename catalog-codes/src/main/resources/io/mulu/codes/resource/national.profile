# The form of the guide as the national platform fills it in.
id = national
title.zh = 政务信息资源代码（国家平台）
title.en = Government information resource code (national platform)
source = 政务信息资源目录编制指南（试行）, clause 6.3; six digits and the slash as on the national platform, 细目 of two digits or more as in its tree of October 2017
template = {class}/{sequence:6}
class.minimum-level = group
class.minimum-detail = 2
