# The rule of the guide without the habits of one platform: 细目 and sequence number are of any length.
id = tolerant
title.zh = 政务信息资源代码（长度不限）
title.en = Government information resource code (any length)
source = 政务信息资源目录编制指南（试行）, clause 6.3
template = {class}/{sequence}
class.minimum-level = group
