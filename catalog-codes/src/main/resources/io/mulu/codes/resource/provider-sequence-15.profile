# Seen in catalogues of cities: the provider's credit code, then fifteen digits, nothing between.
id = provider-sequence-15
title.zh = 提供方统一社会信用代码加十五位顺序码
title.en = Credit code of the provider and fifteen digits
source = codes of a city's catalogue as submitted; no standard is cited for the form
template = {provider}{sequence:15}
