# The front part of Tianjin (two digits, a digit or letter, three digits) and of entries of Shanghai such as BA6006/000218.
id = gbt21063-5
title.zh = 前段码加六位后段码（GB/T 21063.5 式）
title.en = Front part and six digits, in the manner of GB/T 21063.5
source = inferred from DB12/T 819.3-2018 and published entries of Shanghai; the standard itself was not read
template = {prefix:XXX999}/{sequence:6}
